package dev.trivet.benchmarks.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Warm JVMs that call in turns; they end with this object. */
final class Players implements AutoCloseable {

  private static final int TURN_MILLIS = 250;

  private final Figures figures;
  private final List<Player> players = new ArrayList<>();

  Players(Figures figures) {
    this.figures = figures;
  }

  /**
   * One more.
   *
   * @param name what its figures are called, before cpu, wall and bytes
   * @param process makes calls for as many milliseconds as each line of its input says
   */
  void add(String name, Process process) {
    players.add(
        new Player(
            name, process, process.inputReader(), new PrintWriter(process.outputWriter(), true)));
  }

  /** Warms up and measures. */
  void play(Plan plan) throws IOException {
    for (int i = 0; i < plan.warmups(); i++) {
      for (var player : players) {
        player.turn(1_000);
      }
    }
    for (int i = 0; i < plan.turns(); i++) {
      for (var player : players) {
        var times = player.turn(TURN_MILLIS);
        figures.add(player.name + " cpu", Double.parseDouble(times[0]));
        figures.add(player.name + " wall", Double.parseDouble(times[1]));
        // the program of the first version tells no bytes
        if (times.length > 2) {
          figures.add(player.name + " bytes", Double.parseDouble(times[2]));
        }
      }
    }
  }

  @Override
  public void close() {
    for (var player : players) {
      player.process.destroy();
    }
  }

  /** One contender in its JVM. */
  private record Player(String name, Process process, BufferedReader out, PrintWriter in) {

    String[] turn(int millis) throws IOException {
      in.println(millis);
      var line = out.readLine();
      if (line == null) {
        throw new IllegalStateException(name + " has ended");
      }
      return line.split(" ", -1);
    }
  }
}
