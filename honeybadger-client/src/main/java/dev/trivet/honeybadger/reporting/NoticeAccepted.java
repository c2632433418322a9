package dev.trivet.honeybadger.reporting;

/**
 * An occurrence that Honeybadger has accepted.
 *
 * @param id the ID of the occurrence
 */
public record NoticeAccepted(String id) {}
