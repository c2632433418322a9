package dev.trivet.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * An enumeration of a service, of which today's values are known as constants. Implemented by
 * records around their text, so that a value the service adds later arrives intact and compares by
 * text.
 */
public interface OpenEnum extends Serializable {

  /** {@return the text on the wire} */
  @JsonValue
  String value();
}
