package dev.trivet.testkit.internal.collections;

import java.util.Locale;

/**
 * What is wrong with one attribute of a request.
 *
 * @param attribute its wire name, without the ending of a reference
 * @param message the complaint, without the name
 */
public record Problem(String attribute, String message) {
  /** A required attribute that is missing, null or blank. */
  public static Problem blank(String attribute) {
    return new Problem(stem(attribute), "can't be blank");
  }

  /** A value of the wrong shape. */
  public static Problem invalid(String attribute) {
    return new Problem(stem(attribute), "is invalid");
  }

  /** A value that is not among those allowed. */
  public static Problem unlisted(String attribute) {
    return new Problem(stem(attribute), "is not included in the list");
  }

  /** A value that another resource has already. */
  public static Problem taken(String attribute) {
    return new Problem(stem(attribute), "has already been taken");
  }

  /** A reference to a resource that does not exist. */
  public static Problem missing(String attribute) {
    return new Problem(stem(attribute), "must exist");
  }

  /** An attribute that the request does not take. */
  public static Problem unknown(String attribute) {
    return new Problem(attribute, "is not permitted");
  }

  private static String stem(String attribute) {
    return attribute.endsWith("_id") ? attribute.substring(0, attribute.length() - 3) : attribute;
  }

  /** {@return the complaint with the name of the attribute in front} */
  public String sentence() {
    var words = attribute.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " " + message;
  }
}
