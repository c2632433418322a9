package dev.trivet.testkit.server;

import dev.trivet.testkit.FakeOptions;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a program that runs fakes, for picocli. */
public final class FakesOptions {

  /** Reads a service. */
  static final class KindConverter implements ITypeConverter<FakeKind> {

    @Override
    public FakeKind convert(String name) {
      try {
        return FakeKind.named(name);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    }
  }

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "SERVICE",
      converter = KindConverter.class,
      description =
          "the services, separated by commas: rollbar, rootly, honeybadger, honeybadger-v3"
              + " (default: the first three)")
  private List<FakeKind> on = FakeKind.USUAL;

  @Option(
      names = "--port",
      split = ",",
      paramLabel = "SERVICE=PORT",
      converter = KindConverter.class,
      description = "fixed ports: rollbar=8001,rootly=8002 (default: free ones)")
  private Map<FakeKind, Integer> ports = new LinkedHashMap<>();

  @Option(
      names = "--token",
      split = ",",
      paramLabel = "SERVICE=TOKEN",
      converter = KindConverter.class,
      description = "the tokens to accept, never real ones (default: fake-SERVICE-token)")
  private Map<FakeKind, String> tokens = new LinkedHashMap<>();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "the address to listen on; 0.0.0.0 for all (default: 127.0.0.1)")
  private String bind = "127.0.0.1";

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "the name under which clients reach the fakes (default: that address)")
  private String host = "";

  /** The defaults: three fakes on free loopback ports. */
  public FakesOptions() {}

  /** {@return the services whose fakes run} */
  Set<FakeKind> on() {
    var kinds = EnumSet.copyOf(on);
    kinds.addAll(ports.keySet());
    kinds.addAll(tokens.keySet());
    return kinds;
  }

  /** Sets the options of one fake. */
  void apply(FakeKind kind, FakeOptions options) {
    options
        .port(ports.getOrDefault(kind, 0))
        .token(tokens.getOrDefault(kind, "fake-" + kind + "-token"))
        .bindAddress(bind)
        // nobody asks a program for its journal, and it may run for weeks
        .journal(false);
    if (!host.isEmpty()) {
      options.host(host);
    }
  }
}
