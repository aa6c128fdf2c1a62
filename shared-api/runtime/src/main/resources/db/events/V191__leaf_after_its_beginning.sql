-- A batch shares its moment: what its leaves begin with is made once and not for each of them.
create function events.leaf_beginning(ledgered_at timestamptz) returns bytea language sql stable strict parallel safe
    return '\x00'::bytea || events.length_prefixed('hoso2') || events.length_prefixed(events.leaf_time(ledgered_at));

-- The same bytes as events.leaf(e, ledgered_at).
create function events.leaf(e events.event_entry, beginning bytea) returns bytea language sql stable strict parallel safe
    return sha256(beginning
        || events.length_prefixed(e.event_identifier)
        || events.length_prefixed(e.type)
        || events.length_prefixed(e.aggregate_identifier)
        || events.length_prefixed(e.sequence_number::text)
        || events.length_prefixed(e.payload_type)
        || events.length_prefixed(e.payload_revision)
        || events.length_prefixed(e.time_stamp)
        || events.length_prefixed(e.payload::text)
        || events.length_prefixed(e.meta_data::text));
