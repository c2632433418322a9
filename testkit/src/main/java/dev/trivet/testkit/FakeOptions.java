package dev.trivet.testkit;

import java.time.Clock;
import java.util.Objects;

/** The options with which a fake is started. */
public final class FakeOptions {
  private static final String LOOPBACK = "127.0.0.1";

  private Clock clock = Clock.systemUTC();
  private int pageSize;
  private boolean journal = true;
  private int port;
  private String bindAddress = LOOPBACK;
  private String host = "";
  private String token = "";

  FakeOptions() {}

  /**
   * Sets the clock for timestamps, rate limits and lag; the system's UTC clock unless set.
   *
   * @param clock the clock
   * @return this
   */
  public FakeOptions clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * Sets the page size of every list that has pages; the service's own unless set.
   *
   * @param size the number of elements per page, at least one
   * @return this
   */
  public FakeOptions pageSize(int size) {
    this.pageSize = checked(size);
    return this;
  }

  /**
   * Chooses whether requests are recorded. Without the journal a fake serves any number of calls in
   * constant memory, and {@link Fake#requests()} does not work.
   *
   * @param on whether requests are recorded; true unless set
   * @return this
   */
  public FakeOptions journal(boolean on) {
    this.journal = on;
    return this;
  }

  /**
   * Sets the port; a free one unless set.
   *
   * @param number the port, from 1 to 65535, or 0 for a free one
   * @return this
   */
  public FakeOptions port(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException("port: from 0 to 65535, not " + number);
    }
    this.port = number;
    return this;
  }

  /**
   * Sets the IP address of this machine on which the fake listens; {@code 127.0.0.1} unless set.
   * With {@code 0.0.0.0}, everybody in the network can use the fake and add stubs to it.
   *
   * @param address an IP address
   * @return this
   */
  public FakeOptions bindAddress(String address) {
    this.bindAddress = notBlank("bindAddress", address);
    return this;
  }

  /**
   * Sets the host in {@link Fake#baseUrl()} and in links, for clients that know the fake by another
   * name. Unless set, it is the IP address on which the fake listens, or {@code localhost} when the
   * fake listens on every address.
   *
   * @param name a host name or IP address
   * @return this
   */
  public FakeOptions host(String name) {
    this.host = notBlank("host", name);
    return this;
  }

  /**
   * Sets the first {@link Fake#token()}, for clients that are configured before the fake starts; an
   * invented one unless set. After a reset the token is still accepted.
   *
   * @param text the token; never that of a real account
   * @return this
   */
  public FakeOptions token(String text) {
    this.token = notBlank("token", text);
    return this;
  }

  private static String notBlank(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    return value;
  }

  int port() {
    return port;
  }

  String bindAddress() {
    return bindAddress;
  }

  /** The host in addresses, an IPv6 address in brackets. */
  String host() {
    var everywhere = bindAddress.equals("0.0.0.0") || bindAddress.equals("::");
    var name = host.isEmpty() ? everywhere ? "localhost" : bindAddress : host;
    return name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  String token() {
    return token;
  }

  Clock clock() {
    return clock;
  }

  int pageSize() {
    return pageSize;
  }

  boolean journal() {
    return journal;
  }

  static int checked(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a page holds at least one entry: " + size);
    }
    return size;
  }
}
