-- Where the case of a notice was first reported from, to count by. Tables that are there already get the column too; what they hold
-- says nothing there until the view is built anew.
alter table views.notice_interval add column province text;
do $$
declare
    generation text;
begin
    for generation in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^notice_interval_g[0-9]+$' loop
        execute format('alter table views.%I add column if not exists province text', generation);
    end loop;
end
$$;
