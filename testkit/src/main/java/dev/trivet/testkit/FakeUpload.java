package dev.trivet.testkit;

import java.util.Map;

/**
 * What was uploaded to a {@link FakeRollbar}.
 *
 * @param kind the end of the address that it was sent to, {@code sourcemap} or {@code dsym} for
 *     example; {@code bundle} for what was sent to a signed address
 * @param fields the texts of the form, by name
 * @param files the content of the files, by name; source files go by their path
 */
public record FakeUpload(String kind, Map<String, String> fields, Map<String, byte[]> files) {}
