-- Measures meet by account too, and by what they are about (decision 0125). Each generation that is there gets the same as the shape;
-- what stands in it from before is found once the register has been rebuilt.
do $$
declare
    own record;
begin
    for own in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^measure_entry(_g\d+)?$' loop
        execute format('alter table views.%I drop column person', own.tablename);
        -- Hashes of the content, the acts and the accounts that it can meet others at.
        execute format('alter table views.%I add column points uuid[] not null default ''{}''', own.tablename);
        execute format('create index on views.%I using gin (points)', own.tablename);
    end loop;
    for own in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^collision(_g\d+)?$' loop
        execute format('alter table views.%I drop column person', own.tablename);
        -- Keys in the register of all whom both are against.
        execute format('alter table views.%I add column parties text[] not null default ''{}''', own.tablename);
        execute format('create index on views.%I (other_id, other_key)', own.tablename);
    end loop;
end $$;
