"""Exchange rates: of the National Bank, of files, by hand; what they mean for foreign money."""
