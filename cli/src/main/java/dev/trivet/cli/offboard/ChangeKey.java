package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Service;
import java.util.regex.Pattern;

/** The names of changes in plans and journals. */
final class ChangeKey {

  private static final Pattern FORM =
      Pattern.compile("([a-z]+)/(?:(?:membership|invitation)/team-[^/]+/.+|holding/[A-Za-z-]+/.+)");

  private ChangeKey() {}

  /**
   * Finds the service in a key.
   *
   * @throws IllegalArgumentException if the text is not a key
   */
  static Service service(String key) {
    var form = FORM.matcher(key);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the key of a change");
    }
    return Service.named(form.group(1));
  }
}
