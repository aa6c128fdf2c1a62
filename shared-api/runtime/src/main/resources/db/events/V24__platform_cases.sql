-- What a breach brings on waits in the same list: a case against the platform to be proposed, one that was opened to be reported.
alter table events.due drop constraint due_kind_check;
alter table events.due add constraint due_kind_check check (kind in ('warning', 'clock', 'offer', 'platform_case', 'joined_case'));
