-- For whom a rule holds: JSON of a scope by ids ({"where":{"clinic":[2]}}), '' for all. A target of one clinic or one
-- touchpoint goes before the target of all.
ALTER TABLE rule ADD COLUMN scope TEXT NOT NULL DEFAULT '';
