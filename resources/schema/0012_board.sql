-- A step may be part of the step before it: stages, steps, substeps.
ALTER TABLE map_step ADD COLUMN is_substep INTEGER NOT NULL DEFAULT 0;

-- A stage may open a map of its own, as a card may.
ALTER TABLE map_stage ADD COLUMN nested_map_id INTEGER REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED;

-- For whom a lane is: JSON of a metrics Scope (persona, wave, segment, clinic); empty for all.
ALTER TABLE map_lane ADD COLUMN scope TEXT NOT NULL DEFAULT '{}';

-- Whose journey a map shows, beside the persona it names first.
CREATE TABLE map_persona (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    map_id INTEGER NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
    persona_id INTEGER NOT NULL REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX map_persona_by_map ON map_persona (map_id);
CREATE INDEX map_persona_by_persona ON map_persona (persona_id);
