package dev.trivet.honeybadger.v3.projects;

import java.io.Serializable;

/**
 * How many environments a call was about.
 *
 * @param count the number of environments
 */
public record EnvironmentCount(int count) implements Serializable {}
