"""What to do about each thing that can be wrong, for each system. Complete: nothing to write here.

Commands change; the official page of each tool has the last word.
"""

CURES: dict[str, dict[str, str]] = {
    "python": {
        "Linux": "Install Python 3.12 with your package manager or with `uv python install 3.12`.",
        "macOS": "Run `brew install python@3.12`, or take the installer from https://www.python.org/downloads/.",
        "Windows": "Run `winget install Python.Python.3.12`, then start it as `py -3.12`.",
    },
    "venv": {
        "Linux": "Run `python3.12 -m venv .venv`, then `source .venv/bin/activate`.",
        "macOS": "Run `python3.12 -m venv .venv`, then `source .venv/bin/activate`.",
        "Windows": "Run `py -3.12 -m venv .venv`, then `.venv\\Scripts\\activate`.",
    },
    "git": {
        "Linux": "Run `sudo apt install git`, or the same with the package manager of your distribution.",
        "macOS": "Run `xcode-select --install`, or `brew install git`.",
        "Windows": "Run `winget install Git.Git`.",
    },
    "git-identity": {
        system: 'Run `git config --global user.name "Your Name"` and `git config --global user.email you@example.org`.'
        for system in ("Linux", "macOS", "Windows")
    },
    "docker": {
        "Linux": "Follow https://docs.docker.com/engine/install/ for your distribution.",
        "macOS": "Install Docker Desktop, Rancher Desktop or Colima; https://docs.docker.com/desktop/ has the first.",
        "Windows": "Install WSL 2 with `wsl --install`, then Docker Desktop or Rancher Desktop.",
    },
    "docker-engine": {
        "Linux": "Run `sudo systemctl start docker`, and `sudo systemctl enable docker` to have it after a restart.",
        "macOS": "Start Docker Desktop (or `colima start`) and wait until it says that the engine runs.",
        "Windows": "Start Docker Desktop and wait until it says that the engine runs.",
    },
    "docker-rights": {
        "Linux": "Run `sudo usermod -aG docker $USER`, then log out and in. This group is as powerful as root.",
        "macOS": "Start the engine as the user that you are logged in as.",
        "Windows": "Add your user to the group docker-users and log in again.",
    },
    "compose": {
        "Linux": "Install the package `docker-compose-plugin`. The old program `docker-compose` is another one.",
        "macOS": "Update Docker Desktop, or run `brew install docker-compose` and follow its note on plugins.",
        "Windows": "Update Docker Desktop; Compose v2 is part of it.",
    },
    "cloud": {
        system: (
            "Install one of: AWS CLI v2 (https://docs.aws.amazon.com/cli/), the Google Cloud CLI "
            "(https://cloud.google.com/sdk/docs/install), the Azure CLI (https://learn.microsoft.com/cli/azure/)."
        )
        for system in ("Linux", "macOS", "Windows")
    },
    "editor": {
        "Linux": "Install VS Code from https://code.visualstudio.com/, or any editor with a terminal and a debugger.",
        "macOS": "Install VS Code, then run `Shell Command: Install 'code' command in PATH` from its command palette.",
        "Windows": "Run `winget install Microsoft.VisualStudioCode`, then open a new terminal.",
    },
    "memory": {
        "Linux": "Close what is not needed. Under WSL, raise `memory=` in `.wslconfig`: WSL takes half by default.",
        "macOS": "Close what is not needed, and lower what Docker Desktop may take in its settings.",
        "Windows": "Close what is not needed. WSL takes half of the memory by default; see `.wslconfig`.",
    },
    "disk": {
        "Linux": "Look with `du -xh --max-depth=1 ~ | sort -h`; `docker system df` shows what images take.",
        "macOS": "Look under System Settings, General, Storage; `docker system df` shows what images take.",
        "Windows": "Look under Settings, System, Storage; `docker system df` shows what images take.",
    },
}


def cure(topic: str, system: str) -> str:
    """What to do about `topic` on "Linux", "macOS" or "Windows"."""
    return CURES[topic].get(system) or CURES[topic]["Linux"]
