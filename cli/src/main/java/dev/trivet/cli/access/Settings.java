package dev.trivet.cli.access;

import dev.trivet.core.Sleeper;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the connections depend on.
 *
 * @param environment the environment variables
 * @param live whether the clients may connect to other machines
 * @param clock the time
 * @param sleeper how to wait
 * @param notice takes messages for people, such as long waits
 */
public record Settings(
    Map<String, String> environment,
    boolean live,
    Clock clock,
    Sleeper sleeper,
    Consumer<String> notice) {}
