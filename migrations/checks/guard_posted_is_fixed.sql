-- title: What is posted and what is told cannot be changed
-- why: The triggers that refuse it are the last guard, also against a function that errs.
-- do: Run the upgrade again, and verify the chains against the heads kept elsewhere.
select t.name as table_name, t.trigger as missing
  from (values
    ('books.entries', 'append_only'), ('books.entries', 'never_emptied'), ('books.entries', 'entry_has_lines'),
    ('books.lines', 'entry_balances'),
    ('books.periods', 'hard_closed_stays'), ('books.lines', 'append_only'), ('books.lines', 'never_emptied'),
    ('audit.events', 'append_only'), ('audit.events', 'never_emptied'),
    ('audit.office_events', 'append_only'), ('audit.office_events', 'never_emptied')
  ) as t (name, trigger)
 where not exists (select from pg_trigger as g where g.tgrelid = t.name::regclass and g.tgname = t.trigger and g.tgenabled in ('O', 'A'))
