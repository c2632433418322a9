package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * Where a playbook is kept.
 *
 * @param value the text on the wire
 */
public record PlaybookKind(String value) implements OpenEnum {

  /** In Rootly, as a document. */
  public static final PlaybookKind INTERNAL_DOCUMENT = new PlaybookKind("internal_document");

  /** Elsewhere, behind a URL. */
  public static final PlaybookKind EXTERNAL_URL = new PlaybookKind("external_url");

  @Override
  public String toString() {
    return value;
  }
}
