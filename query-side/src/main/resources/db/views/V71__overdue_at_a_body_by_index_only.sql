-- A body's overdue list is walked in the order of days where it has most of what is due: without the body in that index each entry cost
-- a look at its row. The earlier index of that order goes.
do $$
declare
    duty record;
    earlier record;
begin
    for duty in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^queue_duty(_g\d+)?$' loop
        for earlier in select indexname from pg_indexes
            where schemaname = 'views' and tablename = duty.tablename and indexdef like '%(due\_ms, case\_id, key%'
        loop
            execute format('drop index views.%I', earlier.indexname);
        end loop;
        execute format('create index on views.%I (due_ms, case_id, key, from_position)
            include (until_position, body, track) where not paused', duty.tablename);
    end loop;
end $$;
