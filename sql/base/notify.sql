/*
 * Telling sessions that LISTEN, at commit.
 *
 * The server keeps what is told until the slowest listener has read it, in a
 * queue of the whole cluster to which every login may write.  Where it is full,
 * whoever still tells something cannot commit: a court's push would fail because
 * somebody idles.  So nothing is told while the queue is half full; listeners
 * find what there is where they would have read it.
 */

CREATE FUNCTION credit.notify(channel text, payload text DEFAULT '', most double precision DEFAULT 0.5) RETURNS void
	LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF pg_notification_queue_usage() <= most THEN
		PERFORM pg_notify(channel, payload);
	ELSE
		RAISE WARNING '%', credit.message('nobody is notified: the server''s queue of notifications is too full')
			USING DETAIL = credit.message('What is entered is entered all the same, and whoever asks is told.'),
				  HINT = credit.message('End the session that listens and idles in a transaction: see pg_notification_queue_usage().');
	END IF;
END
$$;
COMMENT ON FUNCTION credit.notify(text, text, double precision) IS
	'pg_notify, but a WARNING where the server''s queue is fuller than that part of it: what has to be committed does not fail '
	'because others do not read; arguments must not be NULL';
