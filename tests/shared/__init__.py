"""A shared server over TLS: prepared, entered by people, refused to everybody else."""
