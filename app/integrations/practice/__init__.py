"""A local server that behaves like the Revenue Service: for practice by hand, and for tests.

Real sockets, SOAP and JSON, the documented errors and state machines, and faults by plan or dice.
Everybody in it is invented; nothing of it leaves this computer.
"""

from app.integrations.practice.mischief import Mischief, MischiefKind
from app.integrations.practice.server import PracticeServer
from app.integrations.practice.state import PracticeOptions

__all__ = ["Mischief", "MischiefKind", "PracticeOptions", "PracticeServer"]
