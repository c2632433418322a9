package dev.trivet.honeybadger.reporting;

import java.util.Optional;

/**
 * What reports an occurrence.
 *
 * @param name its name
 * @param version its version
 * @param url where to read about it
 */
public record Notifier(String name, String version, Optional<String> url) {}
