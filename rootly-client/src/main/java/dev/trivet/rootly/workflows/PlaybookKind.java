package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a playbook is a document in Rootly or an external URL.
 *
 * @param value the text on the wire
 */
public record PlaybookKind(String value) implements OpenEnum {

  /** A document in Rootly. */
  public static final PlaybookKind INTERNAL_DOCUMENT = new PlaybookKind("internal_document");

  /** A URL outside Rootly. */
  public static final PlaybookKind EXTERNAL_URL = new PlaybookKind("external_url");

  @Override
  public String toString() {
    return value;
  }
}
