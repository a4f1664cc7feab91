-- How a map was last looked at. A view is no work on the map: history does not keep it (the name begins with file_), so
-- folding is no step to undo and takes no redo away. No foreign keys: a map that comes back by undo comes back as seen.
CREATE TABLE file_map_view (
    map_id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL DEFAULT '[]',         -- JSON array of map_step ids whose substeps are not shown
    shown_dimension TEXT NOT NULL DEFAULT '',  -- 'persona', 'wave' …: for whom alone it is shown; '' for all
    shown_value INTEGER NOT NULL DEFAULT 0
);
