package dev.trivet.testkit.internal.rollbar;

import java.util.List;

/** The numbers of frameworks, which a few responses have instead of names. */
final class Frameworks {
  private static final List<String> BY_NUMBER =
      List.of(
          "unknown",
          "rails",
          "django",
          "pyramid",
          "node-js",
          "pylons",
          "php",
          "browser-js",
          "rollbar-system",
          "android",
          "ios",
          "mailgun",
          "logentries",
          "python",
          "ruby",
          "sidekiq",
          "flask",
          "celery",
          "rq",
          "java",
          "dotnet",
          "go",
          "react-native",
          "macos",
          "apex",
          "spring",
          "bottle",
          "twisted",
          "asgi",
          "starlette",
          "fastapi",
          "karafka",
          "flutter");

  private Frameworks() {}

  /** The number of a framework; 0 for one that is not known. */
  static int number(String name) {
    return Math.max(0, BY_NUMBER.indexOf(name));
  }
}
