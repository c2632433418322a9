package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form as uploads send it.
 *
 * @param texts the parts without a file name
 * @param files the parts with one
 */
record FormParts(Map<String, String> texts, Map<String, byte[]> files) {
  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data.*boundary=\"?([^\";]+)\"?.*");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final String BLANK_LINE = "\r\n\r\n";

  static FormParts of(Call call) {
    var type = BOUNDARY.matcher(String.valueOf(call.header("Content-Type")));
    if (!type.matches()) {
      throw new Refusal(400, "The request is not multipart/form-data.");
    }
    var form = new FormParts(new LinkedHashMap<>(), new LinkedHashMap<>());
    // one character per byte, so that files survive
    var body = new String(call.bytes(), StandardCharsets.ISO_8859_1);
    for (var part : body.split(Pattern.quote("--" + type.group(1)), -1)) {
      int head = part.indexOf(BLANK_LINE);
      var name = NAME.matcher(part);
      if (head >= 0 && name.find()) {
        var content = part.substring(head + BLANK_LINE.length(), part.length() - 2);
        form.put(name.group(1), part.substring(0, head).contains("filename="), content);
      }
    }
    return form;
  }

  private void put(String name, boolean file, String content) {
    var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    if (file) {
      files.put(name, bytes);
    } else {
      texts.put(name, new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
