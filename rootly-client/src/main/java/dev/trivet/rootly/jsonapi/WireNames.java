package dev.trivet.rootly.jsonapi;

/** Names as Rootly writes them. */
final class WireNames {

  private WireNames() {}

  /** The method of the SDK for an attribute. */
  static String camelCase(String attribute) {
    var name = new StringBuilder(attribute.length());
    boolean upper = false;
    for (int i = 0; i < attribute.length(); i++) {
      char c = attribute.charAt(i);
      if (c != '_') {
        name.append(upper ? Character.toUpperCase(c) : c);
      }
      upper = c == '_';
    }
    return name.toString();
  }
}
