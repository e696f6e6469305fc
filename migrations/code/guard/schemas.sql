-- Who may look into which schema. People see api and, through policies, books and audit; auth is closed.
alter schema auth owner to app_owner;
alter schema books owner to app_owner;
alter schema audit owner to app_owner;
alter schema api owner to app_owner;
revoke all on schema auth, books, audit, api from public;
grant usage on schema api to app_user, app_definer, sec_definer, provisioner, search_definer;
grant usage on schema books to app_user, app_definer, search_definer;
grant usage on schema audit to app_user, app_definer, sec_definer;
grant usage, create on schema auth to sec_definer;
