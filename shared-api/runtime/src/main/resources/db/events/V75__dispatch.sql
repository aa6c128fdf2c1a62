-- What goes out of the house. A row is written in the transaction of the event that asks for it and never from a replay; the text
-- is kept as it was sent, sealed, because it may name persons.
create table events.dispatch (
    dispatch_id  uuid primary key,
    case_id      uuid not null,
    kind         text not null,
    agency       text not null,
    receiver     text not null,
    way          text not null,
    state        text not null check (state in ('due', 'by_hand', 'delivered', 'failed', 'withdrawn')),
    -- when the event happened that asked for it, or for it again
    since        timestamptz not null,
    -- the next attempt, and when it is given up; absent where nothing is sent by itself
    due_at       timestamptz,
    until        timestamptz,
    attempts     int not null default 0,
    tried_at     timestamptz,
    trouble      text,
    lease        uuid,
    leased_until timestamptz,
    text         json,
    text_sha256  text
);
create index dispatch_due on events.dispatch (receiver, due_at) where state = 'due';
create index dispatch_of_case on events.dispatch (case_id);
create index dispatch_by_state on events.dispatch (state, dispatch_id);

-- The public keys that what is sent was signed with: so old messages can be verified after the key was changed.
create table events.dispatch_key (
    public_key bytea primary key,
    since      timestamptz not null default now()
);
