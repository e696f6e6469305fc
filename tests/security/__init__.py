"""People, sessions and the chain as the program asks for them."""
