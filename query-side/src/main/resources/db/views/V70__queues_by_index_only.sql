-- A page and its exact total are told by an index alone; rows are read for what is shown, and no others. Each generation that is
-- there gets the same as the shapes.
-- Since when a case has had content on a platform. Only the shape, as the others.
create table views.queue_place (
    platform      text not null,
    case_id       uuid not null,
    from_position bigint not null,
    primary key (platform, case_id) include (from_position)
);

do $$
declare
    generation text;
begin
    for generation in
        select '' union all
        select substring(tablename from 'queue_line(_g\d+)$') from pg_tables
        where schemaname = 'views' and tablename ~ '^queue_line_g\d+$'
    loop
        if generation <> '' then
            execute format('create table views.%I (like views.queue_place including all)', 'queue_place' || generation);
            execute format('insert into views.%I (platform, case_id, from_position)
                select platform, case_id, min(from_position) from views.%I, unnest(platforms) platform group by 1, 2',
                'queue_place' || generation, 'queue_line' || generation);
        end if;
        execute format('create index on views.%I (due_ms, case_id, from_position)
            include (until_position, agencies, open)', 'queue_line' || generation);
        execute format('create index on views.%I (body, due_ms, case_id, key, from_position)
            include (until_position, track) where not paused', 'queue_duty' || generation);
        execute format('create index on views.%I (due_ms, case_id, key, from_position)
            include (until_position, track) where not paused', 'queue_duty' || generation);
        execute format('create index on views.%I (body, since_ms, case_id, key, from_position)
            include (until_position, officer, track)', 'queue_matter' || generation);
        execute format('create index on views.%I (officer, since_ms, case_id, key, from_position)
            include (until_position, body, track) where officer is not null', 'queue_matter' || generation);
    end loop;
end $$;

-- The new ones begin with the same columns; no question looks for platforms in lines any more. Generations keep theirs till rebuilt.
drop index views.queue_line_by_due;
drop index views.queue_line_by_platform;
drop index views.queue_duty_by_body;
drop index views.queue_duty_by_due;
drop index views.queue_matter_by_body;
drop index views.queue_matter_by_officer;
