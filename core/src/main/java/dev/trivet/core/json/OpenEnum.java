package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * An enumeration of a service whose values known today are constants. It is implemented by records
 * around their text, so that a value that the service adds later arrives intact and is compared by
 * its text.
 */
public interface OpenEnum extends Serializable {

  /** {@return the text on the wire} */
  @JsonValue
  String value();
}
