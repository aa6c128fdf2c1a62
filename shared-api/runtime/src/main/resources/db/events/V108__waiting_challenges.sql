-- Challenges of listings that are not decided: while one waits, whoever brought it is not erased, whichever file asks for it.
create table events.waiting_challenge (
    challenge_id uuid primary key,
    listing_id   uuid not null
);
create index waiting_challenge_of on events.waiting_challenge (listing_id);

insert into events.waiting_challenge (challenge_id, listing_id)
select (c.payload::json ->> 'challengeId')::uuid, c.aggregate_identifier::uuid from events.event_entry c
where c.payload_type = 'lists.listing-challenged' and not exists (
    select from events.event_entry e where e.aggregate_identifier = c.aggregate_identifier
      and (e.payload_type = 'lists.listing-removed'
        or (e.payload_type = 'lists.listing-reviewed' and e.payload::json ->> 'challengeId' = c.payload::json ->> 'challengeId')));
