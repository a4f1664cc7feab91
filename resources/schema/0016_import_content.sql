-- What an imported file was, byte for byte: the same file is not counted twice unawares. NULL: imported before this.
ALTER TABLE import ADD COLUMN content BLOB; -- BLAKE2b-256 of the file
