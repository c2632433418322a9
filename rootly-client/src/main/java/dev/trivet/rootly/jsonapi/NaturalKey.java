package dev.trivet.rootly.jsonapi;

import java.text.Normalizer;
import java.util.Optional;

/**
 * How the natural key of a resource is compared: without blanks around it, which Rootly removes,
 * and in the composed form of Unicode, because the same name can be typed in two forms.
 */
final class NaturalKey {

  private NaturalKey() {}

  /** The form to compare; empty for a key that says nothing. */
  static Optional<String> of(Optional<String> key) {
    return key.map(text -> Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
        .filter(text -> !text.isEmpty());
  }
}
