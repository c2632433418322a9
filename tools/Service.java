package dev.trivet.tools;

/** What drafts of the services differ in. */
enum Service {
  ROOTLY("rootly", "dev.trivet.rootly", "/"),
  ROLLBAR("rollbar", "dev.trivet.rollbar", "/"),
  HONEYBADGER("honeybadger", "dev.trivet.honeybadger", "/v2/"),
  HONEYBADGER_V3("honeybadger-v3", "dev.trivet.honeybadger", "/v3/");

  private final String folder;
  private final String root;
  private final String base;

  Service(String folder, String root, String base) {
    this.folder = folder;
    this.root = root;
    this.base = base;
  }

  static Service of(String folder) {
    for (var service : values()) {
      if (service.folder.equals(folder)) {
        return service;
      }
    }
    throw new IllegalArgumentException("no service " + folder);
  }

  String folder() {
    return folder;
  }

  /** {@return the package of the client} */
  String root() {
    return root;
  }

  /** {@return what the names of its operations begin with} */
  String prefix() {
    return folder + ".";
  }

  boolean isJsonApi() {
    return this == ROOTLY;
  }

  /** {@return a path below the base address of the client} */
  String path(String path) {
    return path.startsWith(base) ? path.substring(base.length()) : path.substring(1);
  }
}
