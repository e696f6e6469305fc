"""The settings of the private server, written afresh before each start.

They belong to the program: whoever wants others gives them to the Cluster.
"""

import os
import socket
from collections.abc import Mapping

from app.server.places import Places, write_whole

FILE = "davtari.conf"
INCLUDE = f"\n# The program writes this file before each start.\ninclude = '{FILE}'\n"

_SETTINGS: Mapping[str, str | int] = {
    "max_connections": 100,
    "shared_buffers": "128MB",
    "max_wal_size": "512MB",
    # One person's short statements: compiling them costs more than it gives.
    "jit": False,
    # One restore or rebuild takes a lock on each table and function in one transaction.
    "max_locks_per_transaction": 256,
    "TimeZone": "UTC",
    "log_timezone": "UTC",
    "unix_socket_permissions": "0700",
    # The logs of one week, and in them no statement, no parameter and no value of a row.
    "logging_collector": True,
    "log_filename": "postgresql-%a.log",
    "log_rotation_age": "1d",
    "log_rotation_size": 0,
    "log_truncate_on_rotation": True,
    "log_file_mode": "0600",
    "log_statement": "none",
    "log_min_duration_statement": -1,
    "log_min_error_statement": "panic",
    # Messages of mistakes quote what was typed; the program that made them gets them anyway.
    "log_min_messages": "log",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": 0,
    "log_parameter_max_length_on_error": 0,
    "log_connections": "",
    "log_disconnections": False,
    "log_lock_waits": False,
    "log_temp_files": -1,
    "log_autovacuum_min_duration": -1,
    # A new company grows from nothing to thousands of lines within minutes; plans made for empty
    # tables must not outlive them by a whole minute.
    "autovacuum_naptime": "15s",
}
# For tests only: a power cut may then destroy everything.
_FLEETING: Mapping[str, str | int] = {
    "fsync": False,
    "synchronous_commit": False,
    "full_page_writes": False,
}


def write_settings(places: Places, *, is_durable: bool, options: Mapping[str, str | int]) -> None:
    """Write the settings for the next start."""
    address: Mapping[str, str | int]
    if places.is_loopback:
        address = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "port": free_port(),
        }
    else:
        address = {
            "listen_addresses": "",
            "unix_socket_directories": str(places.run),
            "port": 5432,
        }
    settings: Mapping[str, str | int] = {
        **_SETTINGS,
        **({} if is_durable else _FLEETING),
        **address,
        "log_directory": str(places.log),
        **options,
    }
    lines = [f"{name} = {_value(value)}\n" for name, value in settings.items()]
    write_whole(places.cluster / FILE, os.fsencode("".join(lines)), places.account)


def free_port() -> int:
    """A port of this computer that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _value(value: str | int) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, int):
        return str(value)
    quoted = value.replace("\\", "\\\\").replace("'", "''")
    return f"'{quoted}'"
