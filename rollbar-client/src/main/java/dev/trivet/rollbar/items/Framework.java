package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The framework or language that an application is built with. Most operations use its name, some
 * use the number that Rollbar has for it.
 *
 * @param value the text on the wire
 */
public record Framework(String value) implements OpenEnum {

  /** A framework that Rollbar does not know. */
  public static final Framework UNKNOWN = new Framework("unknown");

  /** Ruby on Rails. */
  public static final Framework RAILS = new Framework("rails");

  /** Django. */
  public static final Framework DJANGO = new Framework("django");

  /** Pyramid. */
  public static final Framework PYRAMID = new Framework("pyramid");

  /** Node.js. */
  public static final Framework NODE_JS = new Framework("node-js");

  /** Pylons. */
  public static final Framework PYLONS = new Framework("pylons");

  /** PHP. */
  public static final Framework PHP = new Framework("php");

  /** JavaScript in a browser. */
  public static final Framework BROWSER_JS = new Framework("browser-js");

  /** Rollbar itself. */
  public static final Framework ROLLBAR_SYSTEM = new Framework("rollbar-system");

  /** Android. */
  public static final Framework ANDROID = new Framework("android");

  /** iOS. */
  public static final Framework IOS = new Framework("ios");

  /** Mailgun. */
  public static final Framework MAILGUN = new Framework("mailgun");

  /** Logentries. */
  public static final Framework LOGENTRIES = new Framework("logentries");

  /** Python. */
  public static final Framework PYTHON = new Framework("python");

  /** Ruby. */
  public static final Framework RUBY = new Framework("ruby");

  /** Sidekiq. */
  public static final Framework SIDEKIQ = new Framework("sidekiq");

  /** Flask. */
  public static final Framework FLASK = new Framework("flask");

  /** Celery. */
  public static final Framework CELERY = new Framework("celery");

  /** RQ. */
  public static final Framework RQ = new Framework("rq");

  /** Java. */
  public static final Framework JAVA = new Framework("java");

  /** .NET. */
  public static final Framework DOTNET = new Framework("dotnet");

  /** Go. */
  public static final Framework GO = new Framework("go");

  /** React Native. */
  public static final Framework REACT_NATIVE = new Framework("react-native");

  /** macOS. */
  public static final Framework MACOS = new Framework("macos");

  /** Apex. */
  public static final Framework APEX = new Framework("apex");

  /** Spring. */
  public static final Framework SPRING = new Framework("spring");

  /** Bottle. */
  public static final Framework BOTTLE = new Framework("bottle");

  /** Twisted. */
  public static final Framework TWISTED = new Framework("twisted");

  /** ASGI. */
  public static final Framework ASGI = new Framework("asgi");

  /** Starlette. */
  public static final Framework STARLETTE = new Framework("starlette");

  /** FastAPI. */
  public static final Framework FASTAPI = new Framework("fastapi");

  /** Karafka. */
  public static final Framework KARAFKA = new Framework("karafka");

  /** Flutter. */
  public static final Framework FLUTTER = new Framework("flutter");

  /** In the order of their numbers. */
  private static final List<Framework> NUMBERED =
      List.of(
          UNKNOWN,
          RAILS,
          DJANGO,
          PYRAMID,
          NODE_JS,
          PYLONS,
          PHP,
          BROWSER_JS,
          ROLLBAR_SYSTEM,
          ANDROID,
          IOS,
          MAILGUN,
          LOGENTRIES,
          PYTHON,
          RUBY,
          SIDEKIQ,
          FLASK,
          CELERY,
          RQ,
          JAVA,
          DOTNET,
          GO,
          REACT_NATIVE,
          MACOS,
          APEX,
          SPRING,
          BOTTLE,
          TWISTED,
          ASGI,
          STARLETTE,
          FASTAPI,
          KARAFKA,
          FLUTTER);

  /** {@return the framework's number in Rollbar, if this version of the SDK knows it} */
  public OptionalInt number() {
    int number = NUMBERED.indexOf(this);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Finds a framework by its number in Rollbar.
   *
   * @param number the framework's number in Rollbar
   * @return the framework, if this version of the SDK knows it
   */
  public static Optional<Framework> ofNumber(int number) {
    return number < 0 || number >= NUMBERED.size()
        ? Optional.empty()
        : Optional.of(NUMBERED.get(number));
  }

  @Override
  public String toString() {
    return value;
  }
}
