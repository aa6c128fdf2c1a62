-- On which sanction decision of which case an entry rests, and which body proposed it: where a ruling annuls the decision, that body
-- must take the entry off.
alter table events.listed_address add column agency text;
alter table events.listed_address add column case_id uuid;
alter table events.listed_address add column decision_id uuid;
create index listed_on_decision on events.listed_address (case_id, decision_id) where decision_id is not null;
