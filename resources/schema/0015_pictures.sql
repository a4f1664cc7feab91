-- A card may show a picture: a storyboard, a photograph of a sign, a screen.
ALTER TABLE map_card ADD COLUMN picture_id INTEGER REFERENCES media (id) DEFERRABLE INITIALLY DEFERRED;

-- The small chart of a metric cell: '' the trend, 'distribution', 'none'.
ALTER TABLE card_binding ADD COLUMN chart TEXT NOT NULL DEFAULT '';
