"""From Chinese official reports to a knowledge graph."""
