package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A draft of one Java file. */
final class JavaFile {

  private final String packageName;
  private final String name;
  private final Set<String> imports = new TreeSet<>();
  private final StringBuilder body = new StringBuilder();
  private String description = "";

  JavaFile(String packageName, String name) {
    this.packageName = packageName;
    this.name = name;
  }

  String packageName() {
    return packageName;
  }

  /** Imports classes by their full names. */
  void imports(String... names) {
    imports.addAll(List.of(names));
  }

  /** Adds text as it is. */
  void add(String text) {
    body.append(text);
  }

  /** Says what a package is for; the file holds nothing else. */
  void describe(String sentence) {
    description = "/** " + sentence + " */\n@NullMarked\n";
    imports("org.jspecify.annotations.NullMarked");
  }

  String text() {
    var text = new StringBuilder(description + "package " + packageName + ";\n\n");
    for (var each : imports) {
      if (!each.substring(0, each.lastIndexOf('.')).equals(packageName)) {
        text.append("import ").append(each).append(";\n");
      }
    }
    return text.append('\n').append(body).toString().replaceAll("\n{3,}", "\n\n");
  }

  /** {@return whether it was written: a file that is there stays as it is} */
  boolean write(Path sources) throws IOException {
    var file = place(sources);
    if (Files.exists(file)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
    return true;
  }

  /** {@return the text that is in its place already, if there is one} */
  Optional<String> existing(Path sources) throws IOException {
    var file = place(sources);
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  private Path place(Path sources) {
    return sources.resolve(packageName.replace('.', '/')).resolve(name + ".java");
  }
}
