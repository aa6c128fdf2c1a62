-- The leaf's second form binds when the event got its position: else whoever owns the database could move what was known when.
-- Leaves of the first form were never part of a release, and rehashed ones would contradict what was signed of them.
do $$ begin
    if exists (select from events.ledger) then
        raise exception 'this store was written before the leaf had its lasting form: begin a new one';
    end if;
end $$;
drop function events.leaf(events.event_entry);

-- A moment as a leaf has it: UTC, to the microsecond, always six digits.
create function events.leaf_time(at timestamptz) returns text language sql immutable strict parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- The same bytes as org.hoso.wire.Leaf, over the texts as they are stored: anyone with a database client can check a proof.
create function events.leaf(ledgered_at timestamptz, event_identifier text, type text, aggregate_identifier text,
        sequence_number bigint, payload_type text, payload_revision text, time_stamp text, payload text, meta_data text)
    returns bytea language sql stable strict parallel safe
    return sha256('\x00'::bytea
        || events.length_prefixed('hoso2')
        || events.length_prefixed(events.leaf_time(ledgered_at))
        || events.length_prefixed(event_identifier)
        || events.length_prefixed(type)
        || events.length_prefixed(aggregate_identifier)
        || events.length_prefixed(sequence_number::text)
        || events.length_prefixed(payload_type)
        || events.length_prefixed(payload_revision)
        || events.length_prefixed(time_stamp)
        || events.length_prefixed(payload)
        || events.length_prefixed(meta_data));

create function events.leaf(e events.event_entry, ledgered_at timestamptz)
    returns bytea language sql stable strict parallel safe
    return events.leaf(ledgered_at, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number, e.payload_type,
        e.payload_revision, e.time_stamp, e.payload::text, e.meta_data::text);
