-- What time stamp authorities (RFC 3161) have said of our checkpoints: by then, they were signed.
create table events.checkpoint_stamp (
    key_id      text not null,
    size        bigint not null,
    -- SHA-256 of the authority's certificate, in hex: another authority may stamp the same checkpoint too.
    certificate text not null,
    -- The name in that certificate.
    authority   text not null,
    -- By the authority's clock.
    stamped_at  timestamptz not null,
    -- In DER; its imprint is the SHA-256 of the checkpoint's note as it is stored.
    token       bytea not null,
    taken_at    timestamptz not null default clock_timestamp(),
    primary key (key_id, size, certificate)
);

create function events.refuse_stamp_change() returns trigger language plpgsql as $$
begin
    raise exception 'a time stamp is never changed';
end $$;
create trigger checkpoint_stamp_stands before update or delete on events.checkpoint_stamp
    for each row execute function events.refuse_stamp_change();
create trigger checkpoint_stamps_stand before truncate on events.checkpoint_stamp
    for each statement execute function events.refuse_stamp_change();
