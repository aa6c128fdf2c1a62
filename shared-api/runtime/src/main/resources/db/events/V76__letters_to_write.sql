-- Letters that wait for a hand and are not written yet are looked for every second.
create index dispatch_unwritten on events.dispatch (dispatch_id) where state = 'by_hand' and text is null and trouble is null;
