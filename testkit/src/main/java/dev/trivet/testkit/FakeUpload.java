package dev.trivet.testkit;

import java.util.Map;

/**
 * An upload to a {@link FakeRollbar}.
 *
 * @param kind the end of the path that the upload was sent to, {@code sourcemap} or {@code dsym}
 *     for example; {@code bundle} for an upload to a signed URL
 * @param fields the texts of the form, by part name
 * @param files the contents of the files, by part name; source files by their path
 */
public record FakeUpload(String kind, Map<String, String> fields, Map<String, byte[]> files) {}
