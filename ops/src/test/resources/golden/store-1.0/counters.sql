select setval('events.case_running', 62);
select setval('events.event_entry_global_index_seq', 659);
