-- Where events and these rows cannot share a transaction, a request is written down before its command is sent. Its answer is
-- missing until the command is known to have happened; meanwhile the case's history says whether it did.
alter table events.idempotency
    -- The case's last version before, -1 where it was not there: events that bear the key can only come after it.
    add column from_version bigint,
    -- What was drawn for each sending of the request, by the correlation id of that sending's events.
    add column tries jsonb;
