"""Topics of announcements."""

from app.core.changes import EVERYTHING, NOTHING, Changed, Topic, topics_named


def test_topics_travel_by_their_names():
    topics = Topic.JOURNAL | Topic.BALANCES
    assert topics.names == ("journal", "balances")
    assert topics_named(topics.names) == topics
    assert topics_named(EVERYTHING.names) == EVERYTHING
    assert NOTHING.names == ()


def test_a_topic_of_a_newer_program_is_left_out():
    assert topics_named(["journal", "holograms"]) == Topic.JOURNAL


def test_a_verb_says_what_it_changed():
    changed = Changed(value=5, topics=Topic.ACCOUNTS)
    assert (changed.value, changed.topics) == (5, Topic.ACCOUNTS)
