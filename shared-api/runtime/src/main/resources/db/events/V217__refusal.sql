-- What witnesses refused to co-sign, each proved by two checkpoints that this ledger's key signed. One of each witness and key is
-- enough: a key that signed two histories proves nothing any more.
create table events.refusal (
    -- Of the ledger's key that signed both, in hex, as events.checkpoint has it.
    key_id     text not null,
    -- Id of the witness's key, in hex, as events.cosignature has it.
    witness_id text not null,
    -- The note that the witness signed, with both checkpoints in it.
    refusal    text not null,
    taken_at   timestamptz not null default clock_timestamp(),
    primary key (key_id, witness_id)
);

create function events.refuse_refusal_change() returns trigger language plpgsql as $$
begin
    raise exception 'a witness''s refusal is never changed';
end $$;
create trigger refusal_stands before update or delete on events.refusal
    for each row execute function events.refuse_refusal_change();
create trigger refusals_stand before truncate on events.refusal
    for each statement execute function events.refuse_refusal_change();
