package dev.trivet.honeybadger.reporting;

import java.util.Optional;

/**
 * A notifier: the library that reports an error.
 *
 * @param name the library's name
 * @param version the library's version
 * @param url the URL of a page about the library
 */
public record Notifier(String name, String version, Optional<String> url) {}
