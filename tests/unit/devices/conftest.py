from tests.fakes.pulse import sound_server

__all__ = ["sound_server"]
