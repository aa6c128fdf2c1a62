-- Who leads an identity or a text to another person would have texts sealed under that person's key: so each way bears a code (HMAC)
-- under a key that no database holds. The wrapped keys themselves are bound to their person already.
alter table person_identity add column mac bytea;
alter table person_ref add column mac bytea;
alter table person_earlier add column mac bytea;
alter table person_identity alter column mac set statistics 0;
