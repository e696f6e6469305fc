"""The acts on people: one table of names, keys, and when each is possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.acts import Act
from ui.security.others_sign_ins import ask_sign_ins

if TYPE_CHECKING:
    from ui.security.people import People


def people_acts(screen: People) -> tuple[Act, ...]:
    """What an administrator does; each is possible only where the database would allow it."""
    return (*_about_roles(screen), *_about_a_person(screen))


def _about_roles(screen: People) -> tuple[Act, ...]:
    return (
        Act(
            name="person_new",
            title=QT_TRANSLATE_NOOP("app", "New person"),
            does=screen.ask_new,
            keys=("Ins",),
            icon="person-new",
            is_main=True,
            is_possible=screen.is_office,
        ),
        Act(
            name="role_give",
            title=QT_TRANSLATE_NOOP("app", "Give a role"),
            does=screen.ask_role,
            keys=("Ctrl+G",),
            icon="role",
            is_possible=screen.manages,
        ),
        Act(
            name="person_invite",
            title=QT_TRANSLATE_NOOP("app", "Invite by login code"),
            does=screen.ask_invitation,
            keys=("Ctrl+I",),
            icon="invite",
            is_possible=screen.manages,
        ),
        Act(
            name="role_confirm",
            title=QT_TRANSLATE_NOOP("app", "Confirm the role"),
            does=screen.ask_confirmation,
            keys=("Ctrl+Shift+G",),
            icon="good",
            is_possible=screen.may_confirm,
        ),
        Act(
            name="role_revoke",
            title=QT_TRANSLATE_NOOP("app", "Take the role away"),
            does=screen.ask_revocation,
            keys=("Del",),
            icon="close",
            is_possible=lambda: screen.manages() and screen.is_other_member(),
        ),
    )


def _about_a_person(screen: People) -> tuple[Act, ...]:
    return (
        Act(
            name="rename",
            title=QT_TRANSLATE_NOOP("app", "Change the name"),
            does=screen.ask_name,
            keys=("F2",),
            is_possible=lambda: screen.is_office() and screen.office_person() is not None,
        ),
        Act(
            name="sign_ins",
            title=QT_TRANSLATE_NOOP("app", "Sign-ins of the person"),
            does=lambda: ask_sign_ins(screen),
            keys=("Ctrl+Shift+S",),
            is_possible=lambda: (
                screen.manages() and screen.is_shared() and screen.is_somebody_else()
            ),
        ),
        Act(
            name="reset",
            title=QT_TRANSLATE_NOOP("app", "New temporary password"),
            does=screen.ask_reset,
            is_possible=lambda: (
                screen.manages() and screen.is_other_member() and screen.is_shared()
            ),
        ),
        Act(
            name="remove",
            title=QT_TRANSLATE_NOOP("app", "Remove from the company"),
            does=screen.ask_removal,
            keys=("Ctrl+Del",),
            is_possible=lambda: screen.manages() and screen.is_other_member(),
        ),
        Act(
            name="disable",
            title=QT_TRANSLATE_NOOP("app", "Shut the person out"),
            does=screen.ask_disabling,
            is_possible=screen.may_disable,
        ),
    )
